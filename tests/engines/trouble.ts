/* A page on which everything goes wrong that a visitor has to hear: a test must be able to fail. */

export const troublePage = 'trouble.html';

function trouble(): void {
  console.error('said by the console');
  console.warn('a warning by the console');
  setTimeout(() => {
    throw new Error('thrown, and caught by nobody');
  });
  void Promise.reject(new Error('rejected, and caught by nobody'));
}

export const troubleScript = `(${trouble.toString()})();`;

/** Of these addresses the policy stops the picture's. */
export const troubleHtml = `<!doctype html>
<html lang="en" data-has-hydrated="true">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>Trouble</title></head>
<body><img src="https://elsewhere.invalid/picture.png" alt=""><script src="trouble.js"></script></body>
</html>`;
