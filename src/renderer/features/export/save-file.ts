import { api, call, messageOf } from '../../api';
import { toast } from '../../ui/toast';

type FileToSave = Parameters<typeof api.files.save>[0];

/** Asks where to save, saves, and says what came of it; cancelling says nothing. */
export async function saveFile(make: () => FileToSave | Promise<FileToSave>): Promise<void> {
  await savedAs(async () => api.files.save(await make()));
}

/** Says what came of a request to save. */
export async function savedAs(save: () => ReturnType<typeof api.files.save>): Promise<void> {
  try {
    const saved = await call(save());
    if (saved.outcome === 'saved') toast.info(`Saved ${nameOf(saved.path)}`, saved.path);
  } catch (error) {
    toast.error(`The file was not saved. ${messageOf(error)}`);
  }
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
