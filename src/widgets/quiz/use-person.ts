import { useEffect, useState } from 'preact/hooks';
import { type Profile, readCurrentProfile, watchCurrentProfile } from '../../reader/current-profile.ts';

/** Sittings of somebody who has not said who they are. */
const anonymous: Profile = { id: 'anonymous', name: '', number: '', role: '', hall: '' };

/** Who answers here now. Another person means other sittings: nothing of the one before is shown to the next. */
export function usePerson(): Profile {
  const [person, setPerson] = useState<Profile>(anonymous);
  useEffect(() => {
    setPerson(readCurrentProfile() ?? anonymous);
    return watchCurrentProfile((next) => setPerson(next ?? anonymous));
  }, []);
  return person;
}
