import type {MouseEvent, ReactNode} from 'react';
import type {Props} from '@theme/ColorModeToggle';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import clsx from 'clsx';
import styles from './styles.module.css';

const nextAfter = {system: 'light', light: 'dark', dark: null} as const;

/**
 * The switch of the colour mode. The theme's own is out of use until the page has been hydrated; this one is served by
 * src/framework/hydration/early-colour.ts until then.
 */
export default function ColorModeToggle({className, value, onChange}: Props): ReactNode {
  const mode = value ?? 'system';
  const onClick = (event: MouseEvent) => {
    // So that the early listener, which hears of it too, leaves it alone.
    event.preventDefault();
    onChange(nextAfter[mode]);
  };
  return (
    <div className={clsx(styles.toggle, className)}>
      <button
        type="button"
        className={clsx('clean-btn', styles.button)}
        data-switches="colour"
        title={`${mode} mode`}
        aria-label={`Switch between dark and light mode (currently ${mode} mode)`}
        onClick={onClick}
      >
        {/* All three are there; an attribute of the page, set before it is painted, says which one shows. */}
        <IconLightMode aria-hidden className={clsx(styles.icon, styles.light)} />
        <IconDarkMode aria-hidden className={clsx(styles.icon, styles.dark)} />
        <IconSystemColorMode aria-hidden className={clsx(styles.icon, styles.system)} />
      </button>
    </div>
  );
}
