import { afterAll, beforeAll, jest } from '@jest/globals';
import { describeInBrowser } from '../support/browser.js';
import { endSession, startSession, type Session } from '../support/session.js';
import { testAddress } from './address.js';
import { testConnections } from './connections.js';
import { testDrag } from './drag.js';
import { testEvidence } from './evidence.js';
import { testExport } from './export.js';
import { testHubs } from './hubs.js';
import { testKeyboard } from './keyboard.js';
import { testLanguages } from './languages.js';
import { testLayout } from './layout.js';
import { testLarge } from './large.js';
import { testLargePicture } from './large-picture.js';
import { testLostServer } from './lost-server.js';
import { testLowVision } from './low-vision.js';
import { testOwnData } from './own-data.js';
import { testPhone } from './phone.js';
import { testRoundTrip } from './round-trip.js';
import { testRows } from './rows.js';
import { testSharing } from './sharing.js';
import { testStory } from './story.js';
import { testTextView } from './text-view.js';
import { testTime } from './time.js';
import { testWaiting } from './waiting.js';
import { testWorkbench } from './workbench.js';

jest.setTimeout(180_000);

describeInBrowser('the explorer in a real browser, on the real server', () => {
  let session: Session | undefined;
  const current = (): Session => {
    if (!session) throw new Error('the session has not started');
    return session;
  };

  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => endSession(session));

  testStory(current);
  testWorkbench(current);
  testConnections(current);
  testKeyboard(current);
  testTextView(current);
  testAddress(current);
  testRoundTrip(current);
  testEvidence(current);
  testTime(current);
  testExport(current);
  testLanguages(current);
  testLayout(current);
  testHubs(current);
  testDrag(current);
  testSharing(current);
  testLarge(current);
  testLargePicture(current);
  testRows(current);
  testPhone(current);
  testLowVision(current);
  testOwnData(current);
  testWaiting(current);
  // Last, because it takes the server away.
  testLostServer(current);
});
