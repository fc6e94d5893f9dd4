import { Mail, MessageCircle, Phone, Store, Video } from 'lucide';
import type { Channel } from '../scenario/scenario.ts';
import { Icon } from '../ui/icon/icon.tsx';

const drawings = {
  phone: Phone,
  chat: MessageCircle,
  email: Mail,
  counter: Store,
  video: Video,
};

export function ChannelIcon({ channel }: { channel: Channel }) {
  return <Icon of={drawings[channel]} size="s" />;
}
