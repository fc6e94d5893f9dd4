import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Channel, Level } from '../../scenario/scenario.ts';

export const channelWords: Record<Channel, MessageDescriptor> = {
  phone: msg({ context: 'channel', message: 'Phone' }),
  chat: msg({ context: 'channel', message: 'Chat' }),
  email: msg({ context: 'channel', message: 'Mail' }),
  counter: msg({ context: 'channel', message: 'Counter' }),
  video: msg({ context: 'channel', message: 'Video' }),
};

export const levelWords: Record<Level, MessageDescriptor> = {
  starter: msg({ context: 'level', message: 'Starter' }),
  steady: msg({ context: 'level', message: 'Steady' }),
  stretch: msg({ context: 'level', message: 'Stretch' }),
};
