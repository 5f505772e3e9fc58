<?php
/**
 * Plugin Name: Readout player
 * Description: Puts a line of a sourced dialogue reconstruction into a post: as a block, by a shortcode, or by its address on a line of its own.
 * Version: 0.1.0
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * License: MIT
 */

namespace Readout\Player;

defined('ABSPATH') || exit;

/** The player's address where no setting says another: the build's own. */
const ADDRESS = '';

/** The setting that holds it. */
const OPTION = 'readout_player_address';

/** What a line is called by. */
const ID = '[A-Za-z][A-Za-z0-9-]*';

/** How long words that were fetched are used again, in seconds: corrections should come through. */
const KEEP = 300;

/** The longest answer that is read, in bytes. */
const LONGEST = 100000;

/** Values that options may have; any other is as if it were not there. */
const CHOICES = ['mode' => ['read', 'compare', 'teach'], 'theme' => ['light', 'dark'], 'dir' => ['ltr', 'rtl']];

/** What reserves the player's place before any script has run; without a width the ratio would widen it past its column. */
const PLACE = 'display:block;width:100%;aspect-ratio:5/3;min-height:560px;max-height:720px;overflow:auto';

/** The player's folder with a slash at the end; empty where nobody has said which. Only an administrator can. */
function address(): string
{
    $address = esc_url_raw((string) get_option(OPTION, ADDRESS), ['http', 'https']);
    return $address === '' ? '' : trailingslashit($address);
}

/** A line's card, as the player's lines/ID.json has it; null where it cannot be had or is none. */
function card(string $line): ?array
{
    $url = address() . "lines/$line.json";
    $key = 'readout_' . md5($url);
    $kept = get_transient($key);
    if (is_array($kept)) {
        return $kept;
    }
    $answer = wp_remote_get($url, ['timeout' => 5, 'limit_response_size' => LONGEST]);
    $card = wp_remote_retrieve_response_code($answer) === 200
        ? json_decode(wp_remote_retrieve_body($answer), true)
        : null;
    if (!is_array($card) || ($card['format'] ?? null) !== 1 || ($card['line'] ?? null) !== $line || !is_array($card['parts'] ?? null)) {
        return null;
    }
    set_transient($key, $card, KEEP);
    return $card;
}

/** A text of a card, as it stands in HTML. */
function text(array $card, string $name): string
{
    return is_string($card[$name] ?? null) ? esc_html($card[$name]) : '';
}

/** A line's words, reported speech in italics. */
function words(array $parts, bool $speech): string
{
    $said = '';
    foreach ($parts as $part) {
        if (!is_array($part)) {
            continue;
        }
        $words = text($part, 'text');
        $said .= $speech && ($part['role'] ?? '') === 'content' ? "<i>$words</i>" : $words;
    }
    return $said;
}

/** Label, words, who tells them, whose copy and a link: what stands in the tag, and alone in a feed. */
function quote(array $card, string $page, bool $lesson, bool $clean): string
{
    $shown = ($lesson || $clean) && is_array($card['clean'] ?? null) ? $card['clean'] + $card : $card;
    $about = is_array($shown['about'] ?? null) ? $shown['about'] : null;
    // Before a lesson no grade is given: a pupil is to find it.
    $told = array_filter([
        text($card, 'author'),
        $lesson ? '' : text($card, 'attested'),
        text($card, 'citation'),
        sprintf('<a href="%s">%s</a>', esc_url($page), text($card, 'title')),
        text($card, 'publisher'),
        text($card, 'digest'),
        sprintf('<a href="%s">Verify</a>', esc_url(address() . 'verify.html')),
    ]);
    return sprintf('<blockquote lang="%s"><p><b>%s</b></p>', esc_attr($card['language'] ?? ''), text($card, 'label'))
        . '<p>' . words($shown['parts'], ($card['speech'] ?? false) === true) . '</p>'
        . ($about ? '<p>' . words((array) ($about['parts'] ?? []), ($about['speech'] ?? false) === true) . '</p>' : '')
        . '<p>' . implode(' · ', $told) . '</p></blockquote>';
}

/** A player with its words, as HTML. What is asked for is anybody's who writes here, and is checked. */
function render($asked): string
{
    $asked = is_array($asked) ? $asked : [];
    $base = address();
    $line = is_string($asked['line'] ?? null) ? trim($asked['line']) : '';
    if ($base === '' || !preg_match('/^' . ID . '$/D', $line)) {
        $why = $base === ''
            ? 'The Readout player has no address yet: Settings, Writing.'
            : 'The Readout player needs the id of a line, as line="no-rockets".';
        return current_user_can('edit_posts') ? '<p>' . esc_html($why) . '</p>' : '';
    }
    $clean = filter_var($asked['clean'] ?? false, FILTER_VALIDATE_BOOLEAN);
    $options = ['src' => $base, 'line' => $line] + ($clean ? ['clean' => '1'] : []);
    foreach (CHOICES as $name => $values) {
        if (in_array($asked[$name] ?? null, $values, true)) {
            $options[$name] = $asked[$name];
        }
    }
    $lesson = ($options['mode'] ?? '') === 'teach';
    $page = $base . ($lesson ? 'lesson.html' : ($clean ? '?clean=1' : '')) . "#line=$line";
    $card = card($line);
    $inside = $card ? quote($card, $page, $lesson, $clean) : sprintf('<p><a href="%1$s">%1$s</a></p>', esc_url($page));
    if (is_feed()) {
        return $inside;
    }
    $tag = '';
    foreach ($options as $name => $value) {
        $tag .= sprintf(' %s="%s"', $name, esc_attr($value));
    }
    return sprintf('<script type="module" src="%sembed.js"></script>', esc_url($base))
        . "\n<readout-player$tag style=\"" . PLACE . "\">$inside</readout-player>";
}

add_action('init', function () {
    add_shortcode('readout', __NAMESPACE__ . '\render');
    $needs = ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render'];
    wp_register_script('readout-player-block', plugins_url('block.js', __FILE__), $needs, '0.1.0', true);
    register_block_type(__DIR__, ['render_callback' => __NAMESPACE__ . '\render']);
    $base = address();
    if ($base === '') {
        return;
    }
    // The address of a line, on a line of its own. A player on a static host answers no oEmbed request.
    $lines = '#^' . preg_quote($base, '#') . '(?:lines/(' . ID . ')(\.clean)?(?:\.html)?|(\?clean=1)?\#line=(' . ID . '))$#D';
    wp_embed_register_handler('readout-player', $lines, function ($found) {
        $line = ($found[1] ?? '') !== '' ? $found[1] : ($found[4] ?? '');
        $clean = ($found[2] ?? '') !== '' || ($found[3] ?? '') !== '';
        // In a post paragraphs are made of what stands there after this, and before shortcodes.
        return doing_filter('the_content')
            ? sprintf('[readout line="%s"%s]', $line, $clean ? ' clean="1"' : '')
            : render(['line' => $line, 'clean' => $clean]);
    });
    // For a player whose server does: add_filter('readout_player_answers_oembed', '__return_true').
    if (apply_filters('readout_player_answers_oembed', false)) {
        // A pattern of our own, as the asterisk of a plain one stands for no empty text: the folder alone has to do.
        wp_oembed_add_provider('#^' . preg_quote(untrailingslashit($base), '#') . '(?:/|$)#D', $base . 'oembed', true);
    }
});

add_action('admin_init', function () {
    register_setting('writing', OPTION, ['type' => 'string', 'default' => ADDRESS, 'sanitize_callback' => function ($given) {
        return esc_url_raw(trim((string) $given), ['http', 'https']);
    }]);
    add_settings_field(OPTION, 'Address of the Readout player', function () {
        printf('<input type="url" class="regular-text" id="%1$s" name="%1$s" value="%2$s">', esc_attr(OPTION), esc_attr(address()));
    }, 'writing', 'default', ['label_for' => OPTION]);
});
