const words = {open: 'Open every step', close: 'Close every step'};

function setAll(proof: Element, open: boolean): void {
  for (const step of proof.querySelectorAll('details')) step.open = open;
}

/** Serves the button over every proof: it opens all steps, or closes them. On paper all of them are open. */
export function openSteps(signal: AbortSignal): void {
  document.addEventListener(
    'click',
    ({target}) => {
      const button = target instanceof Element ? target.closest('[data-opens="steps"]') : null;
      const proof = button?.closest('[data-proof]');
      if (!button || !proof) return;
      const open = button.textContent === words.open;
      setAll(proof, open);
      button.textContent = open ? words.close : words.open;
    },
    {signal},
  );
  window.addEventListener(
    'beforeprint',
    () => {
      for (const proof of document.querySelectorAll('[data-proof]')) setAll(proof, true);
    },
    {signal},
  );
}
