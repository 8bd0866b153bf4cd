import {useMemo, type ReactNode} from 'react';
import {qrCode} from './qr-code.ts';
import styles from './styles.module.css';

/** A link as a QR code, or why it cannot be one. */
export default function QrCode({link}: {link: string}): ReactNode {
  const code = useMemo(() => qrCode(link), [link]);
  if (!code)
    return (
      <p role="status">
        Your record is too long for a QR code that a camera can read. Copy the link, or export a file.
      </p>
    );
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label="QR code of the link above"
        viewBox={`0 0 ${code.size} ${code.size}`}
        className={styles.code}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} className={styles.light} />
        <path d={code.path} className={styles.dark} />
      </svg>
      <figcaption>
        Point the camera of the other device at it. It says the link above, and nothing else.
      </figcaption>
    </figure>
  );
}
