-- How texts are compared when somebody looks for something: without case, accents and the like. The
-- one place for it: what is stored and what is typed both go through fold_text.
--
-- From the inside out: every apostrophe and every hyphen is one; letters are taken apart, their marks
-- and what nobody sees are left out; lower case; letters that are two; letters that have no parts, such
-- as a stroke through an l; one space between words.
create function fold_text(text) returns text
language sql immutable strict parallel safe
return btrim(regexp_replace(translate(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    lower(regexp_replace(normalize(
        translate($1,
            U&'\0060\00B4\02B9\02BB\02BC\02BD\02BE\02BF\02C8\02CA\02CB\2018\2019\201A\201B\2032\2035\A78B\A78C\FF07\FF40'
                || U&'\02D7\2010\2011\2012\2013\2014\2015\2043\2212\FE58\FE63\FF0D',
            repeat('''', 21) || repeat('-', 12)), NFKD),
        '[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F\u00AD\u00B7\u200B-\u200F\u2060\uFEFF]',
        '', 'g') collate pg_c_utf8)
    , 'æ', 'ae'), 'ȸ', 'db'), 'ƕ', 'hv'), 'ỻ', 'll'), 'œ', 'oe'), 'ƣ', 'oi'), 'ȣ', 'ou'), 'ȹ', 'qp'), 'ß', 'ss'), 'þ', 'th'),
    'ɐɑɒⱥƀƃƅɓƈȼðđƌƍȡɖɗẟǝɇəɛⱸⱻƒⱷǥɠɣħⱨⱶıɨɩȷɉĸƙⱪłƚƛȴɫⱡɯɱŋƞȵɲøɔɵⱺƥᵽɋɍɽʀⱹƨƪƽȿʃẜẝŧƫƭȶʈⱦʉʊʋʌỽⱱⱴƿⱳƴȝɏỿƶƹƺƻȥɀʒⱬ' || U&'\02BC\02BE',
    'aaaabbbbccddddddddeeeeeeffggghhhiiijjkkkllllllmmnnnnooooppqrrrrsssssssttttttuuvvvvvwwyyyyzzzzzzzz' || repeat('''', 2)), '\s+', ' ', 'g'));

-- The pattern for LIKE ... ESCAPE '!' that finds a typed text anywhere in a folded one.
create function folded_part(text) returns text
language sql immutable strict parallel safe
return '%' || regexp_replace(fold_text($1), '([!%_])', '!\1', 'g') || '%';
