export { flag, oneOf, text, texts, type Values } from './params';
export { useAddress } from './useAddress';
