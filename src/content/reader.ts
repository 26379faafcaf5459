import { offerReader } from './meet';
import { startReader } from './start-reader';

offerReader(startReader);
