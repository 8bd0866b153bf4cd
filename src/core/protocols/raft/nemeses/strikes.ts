import {link} from '../../../simulation/network.ts';
import {healAll, isolate, leaderOf, linksAmong, others, type Hunt, type Nemesis} from './nemesis.ts';
import {striking} from './shift.ts';

/** Cuts the leader off, for a while, again and again. */
export const leader = (hunt: Hunt): Nemesis =>
  striking(hunt, (world) => {
    const aim = leaderOf(world);
    return aim ? {begin: [isolate(hunt, [aim.node])], end: [healAll(hunt)]} : null;
  });

/** Cuts the leader off together with one follower: a minority that still exchanges messages. */
export const leaderPair = (hunt: Hunt): Nemesis =>
  striking(hunt, (world) => {
    const aim = leaderOf(world);
    if (!aim) return null;
    const follower = hunt.chance.some(others(hunt, [aim.node]), 1);
    return {begin: [isolate(hunt, [aim.node, ...follower])], end: [healAll(hunt)]};
  });

/** Cuts off as many servers as the rest can do without, whoever they are. */
export const minority = (hunt: Hunt): Nemesis =>
  striking(hunt, () => {
    const group = hunt.chance.some(hunt.servers, Math.floor((hunt.servers.length - 1) / 2));
    return {begin: [isolate(hunt, group)], end: [healAll(hunt)]};
  });

/** Cuts one direction only: the leader is not heard, or it does not hear. */
export const oneWay = (hunt: Hunt): Nemesis =>
  striking(hunt, (world) => {
    const aim = leaderOf(world);
    if (!aim) return null;
    const isMute = hunt.chance.between(0, 2) === 0;
    const links = others(hunt, [aim.node]).map((other) =>
      isMute ? link(aim.node, other) : link(other, aim.node),
    );
    return {begin: [{kind: 'cut', links}], end: [healAll(hunt)]};
  });

/** Doubles messages, and cuts two servers off that do not lead: the pair has an election of its own. */
export const duplicates = (hunt: Hunt): Nemesis => {
  const links = linksAmong(hunt.servers);
  return striking(hunt, (world) => {
    const aim = leaderOf(world);
    if (!aim) return null;
    const pair = hunt.chance.some(others(hunt, [aim.node]), 2);
    return {
      begin: [{kind: 'quality', links, quality: {duplicatePpm: 500_000}}, isolate(hunt, pair)],
      end: [{kind: 'quality', links, quality: {duplicatePpm: 5_000}}, healAll(hunt)],
    };
  });
};

/** Kills the leader once, for good: those who are left are a majority, and have to agree on another. */
export const kill = (hunt: Hunt): Nemesis => {
  let done = false;
  return {
    look(world) {
      const aim = leaderOf(world);
      if (done || !aim || world.now < hunt.from) return [];
      done = true;
      return [{kind: 'crash', node: aim.node}];
    },
  };
};
