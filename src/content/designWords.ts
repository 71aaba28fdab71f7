/** What the design page says, in our own words. */
import type { Lang } from '../i18n/lang.ts';

/** A group of tokens that share a meaning. */
export type ColourGroup = 'paper' | 'award' | 'river' | 'cluster';

export interface DesignWords {
  title: string;
  lede: string;
  colours: { heading: string; groups: Readonly<Record<ColourGroup, { heading: string; about: string }>> };
  columns: Readonly<
    Record<'token' | 'day' | 'night' | 'contrast' | 'lightness' | 'closest' | 'seen' | 'value', string>
  >;
  /** Ways to see colour; `all` sees every hue. */
  sight: Readonly<Record<'all' | 'protanopia' | 'deuteranopia' | 'tritanopia', string>>;
  type: { heading: string; about: string; sample: string };
  space: { heading: string; about: string };
  marks: { heading: string; about: string; samples: Readonly<Record<string, string>> };
  verdicts: { heading: string; about: string };
  states: {
    heading: string;
    about: string;
    items: Readonly<
      Record<'wide' | 'narrow' | 'night' | 'plain' | 'embed' | 'empty' | 'broken' | 'focus', string>
    >;
    wideName: string;
    narrowName: string;
    nightName: string;
    refused: string;
  };
}

export const designWords: Readonly<Record<Lang, DesignWords>> = {
  zh: {
    title: '设计',
    lede: '账本的样子：纸、墨、格线、一方印。颜色、字号、间距只定义一次，样式表和图表用同一份。下面的对比度和色差都是生成网页时算出来的。',
    colours: {
      heading: '颜色有意思',
      groups: {
        paper: { heading: '纸与墨', about: '文字、格线、链接和键盘焦点。对比度对着纸算。' },
        award: {
          heading: '朱红：表扬，只用于表扬',
          about: '五级，“没有”是第一级，用纸色，不留白。换成任何一种色觉，明暗次序不变。',
        },
        river: { heading: '江色：经济的结果', about: '实心是结果，空心是目标，淡色是“左右”的范围。' },
        cluster: {
          heading: '四个片区',
          about: '四种安静的颜色，全站一致。旁边总有名字，颜色只帮忙，不单独说话。',
        },
      },
    },
    columns: {
      token: '名称',
      day: '白天',
      night: '夜里',
      contrast: '对比度',
      lightness: '明度',
      closest: '最近两色的色差',
      seen: '谁来看',
      value: '值',
    },
    sight: { all: '全色', protanopia: '红色盲', deuteranopia: '绿色盲', tritanopia: '蓝色盲' },
    type: {
      heading: '字',
      about: '标题用系统的宋体，正文和图用系统的黑体，数字等宽。字体文件一个字节也不传。正文不小于16像素，图里不小于12像素。',
      sample: '渝政账本 Ledger 2024',
    },
    space: { heading: '间距', about: '七级，从字间的一丝到两张图之间的停顿。' },
    marks: {
      heading: '图的记号',
      about: '同一记号在每张图里是同一个意思，不靠颜色也分得开。',
      samples: {
        result: '结果：实心',
        target: '目标：空心',
        about: '左右：淡色范围',
        open: '以上、突破：开口箭头',
        missing: '没有数字：虚线',
        award: '受表扬的组数：由浅到深',
        none: '没有受表扬：纸色',
        machinery: '单位和任务：墨与灰',
      },
    },
    verdicts: { heading: '判断', about: '符号和字一起出现，从不只用颜色。' },
    states: {
      heading: '一张图的各种状态',
      about: '同一张图，读者会在这些情形下遇到它。',
      items: {
        wide: '宽屏：标签在标记旁，数值在条末。',
        narrow: '手机：按328像素另画一张，不是缩小。',
        night: '夜里：同一张图，换一套颜色。列表里的小图去掉文字，只留形状。',
        plain: '独立文件：标题、注、出处、许可都在图里。',
        embed: '嵌在别的网站里：一个请求，高度自己算。',
        focus: '键盘与触摸：整张图只占一个停靠点，方向键在标记间移动，选中的地方在同页各图、各表里一起标出。没有脚本时，图下的表有同样的链接。',
        empty: '没有数据行：不画，生成网页时报错：',
        broken: '数不成数：不画，生成网页时报错：',
      },
      wideName: '宽屏的图',
      narrowName: '手机的图',
      nightName: '夜里的图',
      refused: '报错原文',
    },
  },
  en: {
    title: 'Design',
    lede: 'What a ledger looks like: paper, ink, ruled lines, a seal. Colours, sizes and distances are defined once and serve style sheets and charts alike. The contrasts and distances below were computed when this page was built.',
    colours: {
      heading: 'Colours mean something',
      groups: {
        paper: {
          heading: 'Paper and ink',
          about: 'Text, rules, links and the keyboard focus. Contrast is against paper.',
        },
        award: {
          heading: 'Cinnabar: commendations, and nothing else',
          about:
            'Five steps. “None” is the first of them, in a tone of paper rather than white. Their order from light to dark survives every kind of colour blindness.',
        },
        river: {
          heading: 'River: results of the economy',
          about: 'Solid is a result, hollow a target, pale the band of an “about”.',
        },
        cluster: {
          heading: 'Four clusters',
          about:
            'Four quiet hues, the same on every page. A name always stands beside them: colour helps and never speaks alone.',
        },
      },
    },
    columns: {
      token: 'Name',
      day: 'By day',
      night: 'By night',
      contrast: 'Contrast',
      lightness: 'Lightness',
      closest: 'Distance of the two nearest hues',
      seen: 'Seen with',
      value: 'Value',
    },
    sight: {
      all: 'full colour vision',
      protanopia: 'protanopia',
      deuteranopia: 'deuteranopia',
      tritanopia: 'tritanopia',
    },
    type: {
      heading: 'Type',
      about:
        'Headings in the system’s serif, text and charts in its sans, figures of equal width. Not one byte of a font is sent. Text is never below 16 pixels, words in charts never below 12.',
      sample: 'Chongqing Ledger 2024',
    },
    space: {
      heading: 'Distances',
      about: 'Seven steps, from a hair within a line to the pause between two figures.',
    },
    marks: {
      heading: 'Marks',
      about: 'A mark means the same in every chart, and can be told apart without colour.',
      samples: {
        result: 'Result: solid',
        target: 'Target: hollow',
        about: 'About: a pale band',
        open: 'At least, above: an open arrow',
        missing: 'No figure: a dashed outline',
        award: 'Groups commended: pale to dark',
        none: 'Not commended: a tone of paper',
        machinery: 'Agencies and tasks: ink and grey',
      },
    },
    verdicts: { heading: 'Verdicts', about: 'A sign and a word together, never colour alone.' },
    states: {
      heading: 'One chart in all its states',
      about: 'The same chart as readers may meet it.',
      items: {
        wide: 'On a wide screen: labels at the marks, values at the ends of bars.',
        narrow: 'On a phone: drawn anew for 328 pixels, not shrunk.',
        night: 'By night: the same chart in other colours. In lists its words go and its shapes stay.',
        plain: 'As a file: headline, note, source and licence are inside the picture.',
        embed: 'Within another site: one request, and it knows its height.',
        focus:
          'By keyboard and touch: one stop for the whole chart, arrow keys move from mark to mark, and a place selected in one chart is marked in every chart and table of the page. Without script the table below has the same links.',
        empty: 'Without rows it is not drawn. The build stops and says:',
        broken: 'With a number that is none it is not drawn. The build stops and says:',
      },
      wideName: 'Chart on a wide screen',
      narrowName: 'Chart on a phone',
      nightName: 'Chart by night',
      refused: 'Text of the error',
    },
  },
};
