import { FollowingList } from '../../components/list/following-list.tsx';
import { openOwnPage } from '../../components/own-page/open-own-page.tsx';

openOwnPage(({ settings, end }) => <FollowingList settings={settings} end={end} />);
