import type {ReactNode} from 'react';
import type {LabProps} from '../frame/LabProps.ts';
import ClocksLab from './index.tsx';
import {open} from './link.ts';

/** The lab with what reads addresses: for those who come by a link to a drawing. */
export default function ByLink(props: LabProps): ReactNode {
  return <ClocksLab {...props} open={open} />;
}
