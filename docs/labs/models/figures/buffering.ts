import {textbook} from '@site/src/core/checking/models/textbook.ts';

/** Each process writes one register and reads the other. */
export const buffering = textbook.find(({name}) => name === 'store buffering')?.operations ?? [];
