import type {ComponentType} from 'react';
import type {LabProps} from './frame/LabProps.ts';

/** Stands in for `firstFrames.ts` in the browser: the first frame is already in the page's HTML. */
export const firstFrames: Readonly<Record<string, ComponentType<LabProps>>> = {};
export const markInline = '';
