export {
  catalogue,
  type Fault,
  type FaultAnswer,
  type FaultName,
  type Parameter,
  type Values,
} from './catalogue.ts';
