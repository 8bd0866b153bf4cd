import {HeartbeatDetector} from '../samples/heartbeat.ts';
import {Drawing} from './drawing.ts';

const drawing = new Drawing(['A', 'B']);
const detector = new HeartbeatDetector(0, 3);
/** How long each heartbeat of B is on its way; B sends one every two units of time, and crashes after the last. */
const delays = [1, 4, 3, 2, 1];
const crash = 11;

const sent = delays.map((_, beat) => drawing.event('B', 2 * beat, 'send'));
delays.forEach((delay, beat) => {
  const now = 2 * beat + delay;
  const last = detector.deadline;
  const wasWrong = detector.suspects(now);
  if (wasWrong) drawing.event('A', last + 0.5, 'timeout', 'suspects B');
  detector.heartbeat(now);
  const waits = `waits ${detector.deadline - now}`;
  const heard = drawing.event(
    'A',
    now,
    'receive',
    wasWrong ? `wrong: ${waits}` : beat === 0 ? waits : undefined,
  );
  drawing.message(sent[beat] ?? '', heard);
});
drawing.event('B', crash, 'crash', 'crashes');
drawing.event('A', detector.deadline + 0.5, 'timeout', 'suspects B, for good');

/** Heartbeats: one is late and B is suspected wrongly; then the detector waits longer, and finds the crash. */
export const heartbeats = drawing.done();
