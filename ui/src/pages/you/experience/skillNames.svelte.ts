// What skills and fields of knowledge are called.

import { useInventory } from '../../../query';

/** Call while a component starts. */
export function useSkillNames() {
  const inventory = useInventory(() => 'skills');
  const items = $derived(inventory.data?.items.kind === 'skills' ? inventory.data.items.list : []);
  return {
    /** In the order of the inventory; empty until they are there. */
    get all() {
      return items.map(({ id, name }) => ({ value: id, label: name }));
    },
    of: (id: string): string | undefined => items.find((item) => item.id === id)?.name,
  };
}
