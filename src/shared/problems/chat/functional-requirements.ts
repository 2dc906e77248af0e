import type { RequirementSpec } from '../pack';
import { words } from '../words';

const MESSAGE = ['message', 'msg', 'text', 'chat', 'dm'];

/** What people can do with it. */
export const functionalRequirements: RequirementSpec[] = [
  {
    id: 'direct-messages',
    kind: 'functional',
    text: 'Two people send one another messages in real time.',
    isMust: true,
    coveredBy: [
      [
        words(
          'one to one, 1 1, 1 to 1, 1 on 1, one on one, direct message, direct messaging, dm, dms',
          'private message, private messaging, private chat, direct chat, two people, two users',
          'two person, two participant, single recipient, single person, between user, between people, between friend, user to user',
          'individual chat, individual message, p2p, person to person, peer to peer, two parties, one another, 1v1',
        ),
      ],
      [['send'], ['receive', 'get', 'read'], MESSAGE],
      [
        ['send', 'exchange', 'write', 'deliver', 'chat', 'talk', 'text', 'message'],
        words(
          'each other, another user, other user, another person, other people, someone, friend',
          'contact, one recipient, a recipient, the recipient',
        ),
      ],
      [
        ['deliver', 'delivery', 'exchange', 'send'],
        MESSAGE,
        ['real time', 'instantly', 'realtime', 'instant'],
      ],
    ],
    target: null,
  },
  {
    id: 'group-messages',
    kind: 'functional',
    text: 'Write to a group; every member gets the message.',
    isMust: true,
    coveredBy: [
      [
        words(
          'group chat, group message, group messaging, group conversation, chat room, group dm',
          'multi user chat, multi party, team channel, many to many, group of people',
          'group thread, chat in group, one to many',
        ),
      ],
      [
        words('group, channel, room'),
        words(
          'messaging, chat, send, conversation, create, join, leave, post, write, deliver, text',
          'talk, everybody, everyone get, member get, member receive',
        ),
      ],
      [
        words(
          'message in group, message to group, message in a group, groups of, group of up to',
          'group of {number}, group with, group up to, in group, to group, group size',
          'and group, or group, group support, support group, {number} people group',
          '{number} member, {number} participant',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'history-sync',
    kind: 'functional',
    text: 'Load the history and catch up on what was missed while offline.',
    isMust: true,
    coveredBy: [
      [
        words('everything, all, what, whatever, anything, message, messages'),
        words(
          'i missed, we missed, they missed, he missed, she missed, user missed',
          'that was missed, missed while, have missed, missed during, was missed, sent while',
          'arrived while, came in while',
        ),
      ],
      [
        words('read, see, load, view, browse, scroll, fetch'),
        words('old, older, past, previous, earlier'),
        words('message, conversation, chat, text'),
      ],
      [
        words('open, come back, return, after, reconnect, reopen'),
        words('flight, tunnel, offline, holiday, long time, away, reconnect'),
        words('see, get, load, receive, fetch, catch'),
      ],
      [
        words(
          'history, past conversation, old conversation, older conversation, previous conversation, past message, old message, older message, previous message, earlier message',
          'undelivered message, missed message, missed while, chat log, message archive, offline message, catch up',
          'catch-up, scroll back, scrollback, what they missed',
        ),
      ],
      [
        [
          'sync',
          'synchronise',
          'synchronize',
          'resume',
          'fetch',
          'load',
          'retrieve',
          'pull',
          'download',
        ],
        words(
          'offline, reconnect, come back, came back, back online, being away, missed, return, backlog',
        ),
      ],
      [
        [
          'receive',
          'get',
          'deliver',
          'see',
          'read',
          'store',
          'keep',
          'hold',
          'queue',
          'buffer',
          'wait',
        ],
        MESSAGE,
        words(
          'come back, comes back, back online, reconnect, next time, later, once online, when online',
          'was offline, were offline, are offline, being offline, offline user, offline recipient',
          'offline period',
        ),
      ],
      [
        ['come back', 'back online', 'reconnect', 'online again'],
        ['get', 'receive', 'see', 'fetch', 'load'],
        ['missed', 'miss', 'everything', ...MESSAGE],
      ],
      [
        ['keep', 'store', 'retain', 'persist'],
        MESSAGE,
        ['forever', 'for ever', 'indefinitely', 'permanently', '{number} year'],
      ],
    ],
    target: null,
  },
  {
    id: 'presence',
    kind: 'functional',
    text: 'See who is online and when someone was last seen.',
    isMust: true,
    coveredBy: [
      [
        words(
          'presence, last seen, online status, online offline, online indicator, active status',
          'green dot, user status, who is online, last active, who online',
        ),
      ],
      [
        ['see', 'show', 'know', 'display', 'tell', 'indicate', 'view', 'whether', 'if'],
        words('contact, friend, user, people, someone, member, person, peer'),
        ['is online', 'are online', 'online', 'currently active', 'active now'],
      ],
    ],
    target: null,
  },
  {
    id: 'offline-push',
    kind: 'functional',
    text: 'Get a push notification on the phone while offline.',
    isMust: false,
    coveredBy: [
      [
        [
          'push notification',
          'push notice',
          'apns',
          'fcm',
          'mobile push',
          'mobile notification',
          'push message',
        ],
      ],
      [
        ['notify', 'notification', 'notifs', 'notif', 'push', 'alert', 'wake', 'buzz'],
        words(
          'offline, away, closed, background, not connected, absent, disconnected, inactive, phone, mobile, not online',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'read-receipts',
    kind: 'functional',
    text: 'See whether a message was delivered and read.',
    isMust: false,
    coveredBy: [
      [
        words('know, see, show, tell, whether, if, indicate'),
        words('message, msg, text, it'),
        words('read, delivered, seen, arrived'),
        words('recipient, sender, other, by, delivered, seen, whether, when'),
      ],
      [
        words(
          'message seen, seen indicator, read receipt, delivery receipt, receipt, seen by, seen status, double tick, blue tick',
          'delivered and read, read status, message status, delivery status, read indicator',
          'has read, have read, been read, was read, were read, read by, read confirmation, been seen',
          'delivered or read, delivery confirmation, delivered read, sent delivered, ticks, checkmark, unread',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'typing-signal',
    kind: 'functional',
    text: 'See that somebody is typing: a typing indicator.',
    isMust: false,
    coveredBy: [
      [
        ['is typing', 'are typing', 'typing dot', 'user typing'],
        words('show, see, indicate, display, indicator, dot, know, when, while, signal'),
      ],
      [words('typing indicator, typing status, typing signal, typing event, typing notification')],
      [
        ['somebody', 'someone', 'other', 'contact', 'who'],
        ['is typing', 'are typing', 'typing'],
      ],
    ],
    target: null,
  },
  {
    id: 'media-messages',
    kind: 'functional',
    text: 'Send pictures and files by link.',
    isMust: false,
    coveredBy: [
      [
        words(
          'picture, image, photo, file, media, attachment, video, voice message, document, gif',
        ),
        words('send, share, upload, attach, message, chat, link, support, exchange, post'),
      ],
    ],
    target: null,
  },
  {
    id: 'multi-device',
    kind: 'functional',
    text: 'Use several devices, all in sync.',
    isMust: false,
    coveredBy: [
      [
        words(
          'multi device, multidevice, multiple device, several device, all device, every device',
          'both device, two device, across device, each device, phone and laptop, phone and desktop',
          'mobile and desktop, mobile and web, web and mobile, desktop and mobile, multiple client, device sync, all of a user device, all their device',
        ),
      ],
      [['device'], ['sync', 'in sync', 'synchronise', 'synchronize', '{number}']],
    ],
    target: null,
  },
];
