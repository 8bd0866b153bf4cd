import type {ReactNode} from 'react';
import type {LabProps} from '../frame/LabProps.ts';
import RaftLab from './index.tsx';
import StillRun from './StillRun.tsx';
import Tables from './Tables.tsx';

/** The lab as the server draws it: on its own page with its tables and its whole first story, in a lesson without. */
export default function FirstFrame({isHere = false, ...props}: LabProps): ReactNode {
  if (!isHere) return <RaftLab {...props} />;
  return (
    <>
      <RaftLab {...props} tables={Tables} />
      {props.preset === 'isolate' && <StillRun />}
    </>
  );
}
