/** The widgets' part of the vocabulary of the chapters. */
export { default as Checklist } from './checklist/Checklist.astro';
export { default as Log } from './log/Log.astro';
export { default as Quiz } from './quiz/Quiz.astro';
export { default as Scorecard } from './scorecard/Scorecard.astro';
