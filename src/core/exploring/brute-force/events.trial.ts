import {copyOf, the, type Next, type Rules, type World} from './worlds.trial.ts';

/** The model: start, deliver, crash. With `nulls`, also steps that receive nothing: any step at any time. */
export function events(rules: Rules, mayCrash: boolean, nulls: boolean): Next {
  return (world) => {
    const found: World[] = [];
    const after = (change: (copy: World) => void) => {
      const copy = copyOf(world);
      change(copy);
      found.push(copy);
    };
    world.processes.forEach((one, process) => {
      if (world.dead === process) return;
      if (one.is === 'new') after((copy) => rules(copy, process, 'start'));
      else if (nulls) after((copy) => rules(copy, process, 'null'));
      if (mayCrash && world.dead === null) after((copy) => (copy.dead = process));
    });
    world.mail.forEach((mail, place) => {
      const one = the(world, mail.to);
      if (world.dead === mail.to || (one.is === 'new' && !nulls)) return;
      after((copy) => {
        copy.mail.splice(place, 1);
        if (one.is === 'new') rules(copy, mail.to, 'start');
        rules(copy, mail.to, mail);
      });
    });
    return found;
  };
}
