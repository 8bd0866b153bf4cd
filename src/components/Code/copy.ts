/** Serves the copy button of every block of code: copies the whole block, and says on the button whether it could. */
export function copyCode(signal: AbortSignal): void {
  document.addEventListener(
    'click',
    ({target}) => {
      const button = target instanceof Element ? target.closest('[data-copies="code"]') : null;
      const state = button?.firstElementChild;
      if (!button || !state) return;
      const text = button.closest('figure')?.querySelector('code')?.textContent ?? '';
      void navigator.clipboard.writeText(text).then(
        () => state.replaceChildren('Copied'),
        () => state.replaceChildren('Copying was refused'),
      );
    },
    {signal},
  );
}
