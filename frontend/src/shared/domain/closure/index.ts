export { closureEffectQuery, closuresQuery, declareClosed, takeBackClosure } from './resource';
