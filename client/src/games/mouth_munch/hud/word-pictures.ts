import type { ComponentType, SVGProps } from 'react';
import IconAnt from '~icons/fluent-emoji-flat/ant';
import IconBat from '~icons/fluent-emoji-flat/bat';
import IconBear from '~icons/fluent-emoji-flat/bear';
import IconBed from '~icons/fluent-emoji-flat/bed';
import IconBell from '~icons/fluent-emoji-flat/bell';
import IconJuice from '~icons/fluent-emoji-flat/beverage-box';
import IconBird from '~icons/fluent-emoji-flat/bird';
import IconBowl from '~icons/fluent-emoji-flat/bowl-with-spoon';
import IconBread from '~icons/fluent-emoji-flat/bread';
import IconBus from '~icons/fluent-emoji-flat/bus';
import IconButterfly from '~icons/fluent-emoji-flat/butterfly';
import IconCamel from '~icons/fluent-emoji-flat/camel';
import IconCarrot from '~icons/fluent-emoji-flat/carrot';
import IconCat from '~icons/fluent-emoji-flat/cat-face';
import IconNut from '~icons/fluent-emoji-flat/chestnut';
import IconCow from '~icons/fluent-emoji-flat/cow-face';
import IconCrab from '~icons/fluent-emoji-flat/crab';
import IconMoon from '~icons/fluent-emoji-flat/crescent-moon';
import IconCrescent from '~icons/fluent-emoji-flat/crescent-moon';
import IconCrocodile from '~icons/fluent-emoji-flat/crocodile';
import IconTree from '~icons/fluent-emoji-flat/deciduous-tree';
import IconDeer from '~icons/fluent-emoji-flat/deer';
import IconDog from '~icons/fluent-emoji-flat/dog-face';
import IconDoor from '~icons/fluent-emoji-flat/door';
import IconDrum from '~icons/fluent-emoji-flat/drum';
import IconDuck from '~icons/fluent-emoji-flat/duck';
import IconEar from '~icons/fluent-emoji-flat/ear';
import IconCorn from '~icons/fluent-emoji-flat/ear-of-corn';
import IconEgg from '~icons/fluent-emoji-flat/egg';
import IconElephant from '~icons/fluent-emoji-flat/elephant';
import IconEnvelope from '~icons/fluent-emoji-flat/envelope';
import IconEye from '~icons/fluent-emoji-flat/eye';
import IconFire from '~icons/fluent-emoji-flat/fire';
import IconFish from '~icons/fluent-emoji-flat/fish';
import IconFoot from '~icons/fluent-emoji-flat/foot';
import IconFox from '~icons/fluent-emoji-flat/fox';
import IconFrog from '~icons/fluent-emoji-flat/frog';
import IconGiraffe from '~icons/fluent-emoji-flat/giraffe';
import IconMilk from '~icons/fluent-emoji-flat/glass-of-milk';
import IconGlasses from '~icons/fluent-emoji-flat/glasses';
import IconGlove from '~icons/fluent-emoji-flat/gloves';
import IconGoat from '~icons/fluent-emoji-flat/goat';
import IconGrapes from '~icons/fluent-emoji-flat/grapes';
import IconHedgehog from '~icons/fluent-emoji-flat/hedgehog';
import IconHoney from '~icons/fluent-emoji-flat/honey-pot';
import IconHorse from '~icons/fluent-emoji-flat/horse-face';
import IconHouse from '~icons/fluent-emoji-flat/house';
import IconJar from '~icons/fluent-emoji-flat/jar';
import IconJeans from '~icons/fluent-emoji-flat/jeans';
import IconKey from '~icons/fluent-emoji-flat/key';
import IconKite from '~icons/fluent-emoji-flat/kite';
import IconKiwi from '~icons/fluent-emoji-flat/kiwi-fruit';
import IconLemon from '~icons/fluent-emoji-flat/lemon';
import IconLion from '~icons/fluent-emoji-flat/lion';
import IconLotus from '~icons/fluent-emoji-flat/lotus';
import IconMango from '~icons/fluent-emoji-flat/mango';
import IconVan from '~icons/fluent-emoji-flat/minibus';
import IconMonkey from '~icons/fluent-emoji-flat/monkey';
import IconMouse from '~icons/fluent-emoji-flat/mouse-face';
import IconNest from '~icons/fluent-emoji-flat/nest-with-eggs';
import IconOctopus from '~icons/fluent-emoji-flat/octopus';
import IconOnion from '~icons/fluent-emoji-flat/onion';
import IconBook from '~icons/fluent-emoji-flat/open-book';
import IconOtter from '~icons/fluent-emoji-flat/otter';
import IconOwl from '~icons/fluent-emoji-flat/owl';
import IconPanda from '~icons/fluent-emoji-flat/panda';
import IconParrot from '~icons/fluent-emoji-flat/parrot';
import IconPea from '~icons/fluent-emoji-flat/pea-pod';
import IconPear from '~icons/fluent-emoji-flat/pear';
import IconPen from '~icons/fluent-emoji-flat/pen';
import IconPenguin from '~icons/fluent-emoji-flat/penguin';
import IconPie from '~icons/fluent-emoji-flat/pie';
import IconPig from '~icons/fluent-emoji-flat/pig-face';
import IconPineapple from '~icons/fluent-emoji-flat/pineapple';
import IconPizza from '~icons/fluent-emoji-flat/pizza';
import IconRabbit from '~icons/fluent-emoji-flat/rabbit-face';
import IconHand from '~icons/fluent-emoji-flat/raised-hand';
import IconApple from '~icons/fluent-emoji-flat/red-apple';
import IconRing from '~icons/fluent-emoji-flat/ring';
import IconRobot from '~icons/fluent-emoji-flat/robot';
import IconRocket from '~icons/fluent-emoji-flat/rocket';
import IconRooster from '~icons/fluent-emoji-flat/rooster';
import IconRose from '~icons/fluent-emoji-flat/rose';
import IconSalt from '~icons/fluent-emoji-flat/salt';
import IconSeal from '~icons/fluent-emoji-flat/seal';
import IconCake from '~icons/fluent-emoji-flat/shortcake';
import IconStar from '~icons/fluent-emoji-flat/star';
import IconSun from '~icons/fluent-emoji-flat/sun';
import IconTent from '~icons/fluent-emoji-flat/tent';
import IconTiger from '~icons/fluent-emoji-flat/tiger-face';
import IconTomato from '~icons/fluent-emoji-flat/tomato';
import IconTooth from '~icons/fluent-emoji-flat/tooth';
import IconHat from '~icons/fluent-emoji-flat/top-hat';
import IconTulip from '~icons/fluent-emoji-flat/tulip';
import IconUmbrella from '~icons/fluent-emoji-flat/umbrella';
import IconVolcano from '~icons/fluent-emoji-flat/volcano';
import IconWindow from '~icons/fluent-emoji-flat/window';
import IconWolf from '~icons/fluent-emoji-flat/wolf';
import IconWorm from '~icons/fluent-emoji-flat/worm';
import IconYarn from '~icons/fluent-emoji-flat/yarn';
import IconZebra from '~icons/fluent-emoji-flat/zebra';
import type { Picture } from '../content/pictures.ts';

/** What a child sees who cannot read the word. */
export const WORD_PICTURES: Readonly<Record<Picture, ComponentType<SVGProps<SVGSVGElement>>>> = {
  ant: IconAnt,
  apple: IconApple,
  bat: IconBat,
  bear: IconBear,
  bed: IconBed,
  bell: IconBell,
  bird: IconBird,
  book: IconBook,
  bus: IconBus,
  cake: IconCake,
  cat: IconCat,
  cow: IconCow,
  crab: IconCrab,
  deer: IconDeer,
  dog: IconDog,
  door: IconDoor,
  drum: IconDrum,
  duck: IconDuck,
  ear: IconEar,
  egg: IconEgg,
  fire: IconFire,
  fish: IconFish,
  fox: IconFox,
  frog: IconFrog,
  goat: IconGoat,
  hat: IconHat,
  hedgehog: IconHedgehog,
  jar: IconJar,
  jeans: IconJeans,
  key: IconKey,
  kiwi: IconKiwi,
  lemon: IconLemon,
  lion: IconLion,
  mango: IconMango,
  milk: IconMilk,
  moon: IconMoon,
  mouse: IconMouse,
  nest: IconNest,
  nut: IconNut,
  octopus: IconOctopus,
  onion: IconOnion,
  otter: IconOtter,
  owl: IconOwl,
  panda: IconPanda,
  pear: IconPear,
  penguin: IconPenguin,
  pie: IconPie,
  pig: IconPig,
  pizza: IconPizza,
  ring: IconRing,
  robot: IconRobot,
  rocket: IconRocket,
  rose: IconRose,
  seal: IconSeal,
  star: IconStar,
  sun: IconSun,
  tent: IconTent,
  tiger: IconTiger,
  tomato: IconTomato,
  tree: IconTree,
  tulip: IconTulip,
  umbrella: IconUmbrella,
  van: IconVan,
  volcano: IconVolcano,
  window: IconWindow,
  wolf: IconWolf,
  zebra: IconZebra,
  bowl: IconBowl,
  bread: IconBread,
  butterfly: IconButterfly,
  camel: IconCamel,
  carrot: IconCarrot,
  corn: IconCorn,
  crescent: IconCrescent,
  crocodile: IconCrocodile,
  elephant: IconElephant,
  envelope: IconEnvelope,
  eye: IconEye,
  foot: IconFoot,
  giraffe: IconGiraffe,
  glasses: IconGlasses,
  glove: IconGlove,
  grapes: IconGrapes,
  hand: IconHand,
  honey: IconHoney,
  horse: IconHorse,
  house: IconHouse,
  juice: IconJuice,
  kite: IconKite,
  lotus: IconLotus,
  monkey: IconMonkey,
  parrot: IconParrot,
  pea: IconPea,
  pen: IconPen,
  pineapple: IconPineapple,
  rabbit: IconRabbit,
  rooster: IconRooster,
  salt: IconSalt,
  tooth: IconTooth,
  worm: IconWorm,
  yarn: IconYarn,
};
