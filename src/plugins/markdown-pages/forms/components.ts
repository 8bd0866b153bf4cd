import type {Forms} from '../form.ts';
import {bibliography, cite} from './citing.ts';
import {configurationGraph, protocolCount, protocolTable, silenceTable} from './exploring.ts';
import {figure} from './figure.ts';
import {glossary, term} from './glossary.ts';
import {inTheBrowser, nothing} from './in-the-browser.ts';
import {lab} from './lab.ts';
import {lessonHead, nextSteps, objectives} from './lesson.ts';
import {entryCount, library, shelf} from './library.ts';
import {because, claim, proof} from './proof.ts';
import {question} from './question.ts';
import {path, startHead} from './start.ts';

/** The Markdown forms of src/components, by the names that pages write. */
export const components: Forms = {
  Because: because,
  Bibliography: bibliography,
  Cite: cite,
  Claim: claim,
  ConfigurationGraph: configurationGraph,
  EntryCount: entryCount,
  Figure: figure,
  Glossary: glossary,
  Lab: lab,
  LessonHead: lessonHead,
  Library: library,
  NeedsScript: nothing,
  NextSteps: nextSteps,
  Objectives: objectives,
  OfflineCopy: inTheBrowser('A copy of the site'),
  Path: path,
  ProgressCarry: nothing,
  ProgressReset: nothing,
  ProgressSetAside: nothing,
  ProgressSummary: inTheBrowser('What you have ticked'),
  Proof: proof,
  ProtocolCount: protocolCount,
  ProtocolTable: protocolTable,
  Question: question,
  ReadingList: inTheBrowser('Your list'),
  Shelf: shelf,
  SilenceTable: silenceTable,
  StartHead: startHead,
  Term: term,
};
