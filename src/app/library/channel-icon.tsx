import Mail from 'lucide-react/icons/mail';
import MessageCircle from 'lucide-react/icons/message-circle';
import Phone from 'lucide-react/icons/phone';
import Store from 'lucide-react/icons/store';
import Video from 'lucide-react/icons/video';
import type { Channel } from '../../scenario/scenario.ts';
import { Icon } from '../../ui/icon/icon.tsx';

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
