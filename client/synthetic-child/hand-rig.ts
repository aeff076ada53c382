import handUrl from '@webxr-input-profiles/assets/dist/profiles/generic-hand/right.glb?url';
import { type Bone, Group, MeshStandardMaterial, type Object3D, SkinnedMesh, Vector3 } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { FingerCurls } from './hand-pose.ts';

const SKIN_COLOUR = '#d99e7d';
const FINGERS = ['index-finger', 'middle-finger', 'ring-finger', 'pinky-finger'] as const;
const PHALANGES = ['phalanx-proximal', 'phalanx-intermediate', 'phalanx-distal'] as const;
/** Bend of each phalanx in a closed finger, knuckle first. */
const CLOSED_FINGER_RAD = [1.2, 1.6, 0.9] as const;
/** Fingers of an open hand stand a little apart, so that neighbours do not merge in the picture. */
const SPREAD_RAD = [-0.06, 0, 0.05, 0.1] as const;
const ALONG = new Vector3(0, 1, 0);
const TOWARDS_CAMERA = new Vector3(0, 0, 1);

export type HandRig = {
  readonly root: Object3D;
  readonly bend: (curls: FingerCurls) => void;
  /** World position of a WebXR joint such as `index-finger-tip`. */
  readonly joint: (name: string) => Vector3;
};

/** Loads the right hand, palm towards +z (the camera), fingers up, wrist at the origin. */
export const loadHandRig = async (): Promise<HandRig> => {
  const { scene } = await new GLTFLoader().loadAsync(handUrl);
  const bone = (name: string): Object3D => {
    const found = scene.getObjectByName(name);
    if (found === undefined) throw new Error(`The hand model has no joint ${name}`);
    return found;
  };
  scene.updateMatrixWorld(true);
  chainBones(bone);
  scene.traverse((part) => {
    if (part instanceof SkinnedMesh) {
      part.frustumCulled = false;
      part.material = new MeshStandardMaterial({ color: SKIN_COLOUR, roughness: 0.62 });
    }
  });

  const root = new Group();
  root.add(scene);
  // The model points along −y, its palm along −x: turn it to face the camera, fingers up.
  scene.rotation.set(Math.PI, 0, 0);
  root.rotation.y = Math.PI / 2;
  root.updateMatrixWorld(true);
  const joint = (name: string): Vector3 => bone(name).getWorldPosition(new Vector3());
  root.position.sub(joint('wrist'));
  root.updateMatrixWorld(true);

  const rest = restOf(bone);
  const bend = (curls: FingerCurls): void => {
    for (const [part, quaternion] of rest) part.quaternion.copy(quaternion);
    root.updateMatrixWorld(true);
    bendFingers(bone, joint, curls);
    bendThumb(bone, curls.thumb);
    root.updateMatrixWorld(true);
  };
  return { root, bend, joint };
};

/** The file has all bones side by side: hang each on the one before it. */
const chainBones = (bone: (name: string) => Object3D): void => {
  for (const finger of FINGERS) {
    const chain = ['wrist', `${finger}-metacarpal`];
    chain.push(...PHALANGES.map((phalanx) => `${finger}-${phalanx}`), `${finger}-tip`);
    attachInTurn(bone, chain);
  }
  attachInTurn(bone, [
    'wrist',
    'thumb-metacarpal',
    'thumb-phalanx-proximal',
    'thumb-phalanx-distal',
    'thumb-tip',
  ]);
};

const attachInTurn = (bone: (name: string) => Object3D, chain: readonly string[]): void => {
  for (const [place, name] of chain.entries()) {
    const before = chain[place - 1];
    if (before !== undefined) bone(before).attach(bone(name));
  }
};

const restOf = (bone: (name: string) => Object3D): Map<Object3D, Bone['quaternion']> => {
  const rest = new Map<Object3D, Bone['quaternion']>();
  bone('wrist').traverse((part) => rest.set(part, part.quaternion.clone()));
  return rest;
};

const rotateInWorld = (part: Object3D, axis: Vector3, angleRad: number): void => {
  const parent = part.parent;
  if (parent === null) throw new Error('A joint lost its parent');
  const local = axis.clone().transformDirection(parent.matrixWorld.clone().invert());
  part.quaternion.premultiply(part.quaternion.clone().setFromAxisAngle(local, angleRad));
  part.updateMatrixWorld(true);
};

const bendFingers = (
  bone: (name: string) => Object3D,
  joint: (name: string) => Vector3,
  curls: FingerCurls,
): void => {
  const share = [curls.index, curls.middle, curls.ring, curls.little];
  for (const [place, finger] of FINGERS.entries()) {
    const curl = share[place] ?? 0;
    const spreadRad = (SPREAD_RAD[place] ?? 0) * (1 - curl);
    rotateInWorld(bone(`${finger}-phalanx-proximal`), TOWARDS_CAMERA, spreadRad);
    const along = joint(`${finger}-tip`).sub(joint(`${finger}-phalanx-proximal`));
    const across = new Vector3().crossVectors(along, TOWARDS_CAMERA).normalize();
    for (const [row, phalanx] of PHALANGES.entries()) {
      rotateInWorld(bone(`${finger}-${phalanx}`), across, (CLOSED_FINGER_RAD[row] ?? 0) * curl);
    }
  }
};

/** The thumb swings about the hand's length over the palm, then folds at its own joints. */
const bendThumb = (bone: (name: string) => Object3D, curl: number): void => {
  rotateInWorld(bone('thumb-metacarpal'), ALONG, -0.6 * curl);
  rotateInWorld(bone('thumb-phalanx-proximal'), TOWARDS_CAMERA, 0.8 * curl);
  rotateInWorld(bone('thumb-phalanx-distal'), TOWARDS_CAMERA, 0.9 * curl);
};
