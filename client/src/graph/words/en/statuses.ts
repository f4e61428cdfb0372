/** How far something can be relied on, and what sort of thing it is. */
export const statuses = {
  status: {
    CONFIRMED: 'Confirmed',
    REPORTED: 'Reported',
    ALLEGED: 'Alleged',
    DISPUTED: 'Disputed',
    DENIED: 'Denied',
    RETRACTED: 'Retracted',
  },
  /** Put before a label from the data where it is less than reported. */
  labelPrefix: {
    CONFIRMED: '',
    REPORTED: '',
    ALLEGED: 'alleged: ',
    DISPUTED: 'disputed: ',
    DENIED: 'denied: ',
    RETRACTED: 'retracted: ',
  },
  kinds: {
    PERSON: 'Person',
    ORGANIZATION: 'Organisation or group',
    PLACE: 'Place',
    EVENT: 'Event',
    THING: 'Law, policy or other',
  },
} as const;
