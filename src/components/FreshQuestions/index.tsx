import {useEffect, useState, type ReactNode} from 'react';
import {createPortal, flushSync} from 'react-dom';
import {useLocation} from '@docusaurus/router';
import {fetched} from '../../labs/frame/fetched.tsx';

const Desk = fetched(() => import('./Desk.tsx'), 'What asks the questions');

interface Asked {
  readonly button: HTMLElement;
  /** Made for the questions, right under the button. */
  readonly room: Element;
  /** The page on which it is: on another its room is gone. */
  readonly page: string;
}

/**
 * Asks fresh questions where a sitting ends. To React the text of a lesson is a piece of HTML, so the press is heard on the
 * document, and the questions are drawn into a room of their own in that HTML.
 */
export default function FreshQuestions(): ReactNode {
  const {pathname} = useLocation();
  const [asked, ask] = useState<Asked | null>(null);
  useEffect(() => {
    const hear = ({target}: MouseEvent): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-fresh]') : null;
      if (button) ask({button, room: roomUnder(button), page: pathname});
    };
    document.addEventListener('click', hear);
    document.documentElement.dataset.asks = '';
    return () => document.removeEventListener('click', hear);
  }, [pathname]);
  if (asked?.page !== pathname) return null;
  const {button, room} = asked;
  const leave = (): void => {
    // The questions go, and who pressed stands where they began.
    flushSync(() => ask(null));
    room.remove();
    button.focus();
  };
  const of = button.dataset.fresh ?? '';
  return createPortal(<Desk key={of} of={of} leave={leave} />, room);
}

function roomUnder(button: HTMLElement): Element {
  const next = button.nextElementSibling;
  if (next instanceof HTMLElement && 'freshRoom' in next.dataset) return next;
  const room = document.createElement('div');
  room.dataset.freshRoom = '';
  button.after(room);
  return room;
}
