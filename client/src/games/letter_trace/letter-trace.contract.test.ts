import { describeGameContract } from '../../game-runtime/testing/game-contract.test-suite.ts';
import { letterTrace } from './index.ts';

describeGameContract(letterTrace);
