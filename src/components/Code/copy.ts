import {copyText} from '../../hooks/copyText.ts';

/**
 * Serves the copy button of every block of code: copies the whole block, and says on the button whether it could. Where
 * it could not, the code is selected, so that the reader's own keys or menu copy it.
 */
export function copyCode(signal: AbortSignal): void {
  document.addEventListener(
    'click',
    ({target}) => {
      const button = target instanceof Element ? target.closest('[data-copies="code"]') : null;
      const state = button?.firstElementChild;
      const code = button?.closest('figure')?.querySelector('code');
      if (!state || !code) return;
      copyText(code.textContent).then(
        () => state.replaceChildren('Copied'),
        () => {
          getSelection()?.selectAllChildren(code);
          state.replaceChildren('Selected, to be copied by hand');
        },
      );
    },
    {signal},
  );
}
