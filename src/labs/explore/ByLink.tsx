import type {ReactNode} from 'react';
import type {LabProps} from '../frame/LabProps.ts';
import Explore from './index.tsx';
import {open} from './link.ts';

/** The lab with what reads addresses: for those who come by a link. */
export default function ByLink(props: LabProps): ReactNode {
  return <Explore {...props} open={open} />;
}
