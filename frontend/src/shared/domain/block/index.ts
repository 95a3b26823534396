export { BlockButton } from './BlockButton';
export { blocksQuery, unblockPerson } from './resource';
