import IconBubbles from '~icons/fluent-emoji-flat/bubbles';

export const Picture = () => <IconBubbles width="100%" height="100%" aria-hidden="true" />;
