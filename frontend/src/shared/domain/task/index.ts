export { aboutMentorship } from './aboutMentorship';
export { NextStep, TaskTime } from './NextStep';
export { tasksQuery } from './resource';
export { wordsOf, type TaskWords } from './taskWords';
