export {
  createRun,
  previewQuery,
  runPairsQuery,
  runQuery,
  runsQuery,
  stepRun,
  type RunStep,
} from './resource';
