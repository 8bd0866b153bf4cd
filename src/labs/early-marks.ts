/** Attributes by which the still picture keeps what was done to it before the lab is there. */
export const PRESSED = 'data-pressed';
export const TOUCHED = 'data-touched';
/** What is pressed: a button, or a part of a drawing that is one. */
export const PARTS = 'button,[role=button],[role=option]';

/**
 * Keeps them for the time before the page's own scripts: stands in the HTML as the picture's first element, so that only the
 * server needs it (`firstFrames.ts`).
 */
export const markInline = `(function(box){
box.addEventListener('input',function(event){event.target.setAttribute('${TOUCHED}','')});
box.addEventListener('click',function(event){var button=event.target.closest('${PARTS}'),last=box.querySelector('[${PRESSED}]');
if(button){if(last)last.removeAttribute('${PRESSED}');button.setAttribute('${PRESSED}','')}})
})(document.currentScript.parentNode)`;
