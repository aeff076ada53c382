import { describeGameContract } from '../../game-runtime/testing/game-contract.test-suite.ts';
import { bubblePop } from './index.ts';

describeGameContract(bubblePop);
