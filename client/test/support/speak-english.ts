// Words are spoken in some language before anything is shown; in tests that is English.
import { speak } from '../../src/graph/words.js';

speak('en', null);
