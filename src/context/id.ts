/** How an entity is called by whatever refers to it: `kim-jong-un`. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
