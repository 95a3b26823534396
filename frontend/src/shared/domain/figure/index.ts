export { BarChart } from './BarChart';
export { inFigures, shown } from './figures';
