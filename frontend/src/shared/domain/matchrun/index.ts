export {
  createRun,
  fitInPercent,
  previewQuery,
  runPairsQuery,
  runQuery,
  runsQuery,
  stepRun,
  type RunStep,
} from './resource';
