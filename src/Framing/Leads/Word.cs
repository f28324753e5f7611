using Framing.Measures;
using Framing.Models;

namespace Framing.Leads;

/// <summary>A word of an article as leads weigh it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">What words of one family share ("racism", "racist"); empty for words that say nothing by themselves.</param>
/// <param name="Rarity">How rare the word is in news, 0 to <see cref="MostRarity"/>; 0 where the key is empty.</param>
/// <param name="Valence">How good or bad it sounds by itself, -4 to 4; 0 for names.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Voice">Whose word it is.</param>
internal readonly record struct Word(TextSpan Span, string Key, double Rarity, double Valence, UniversalTag Tag, Voice Voice)
{
    /// <summary>The rarity of a word that the model of news has not seen.</summary>
    public const double MostRarity = 8;

    /// <summary>
    /// Longer words are taken to be one family where they begin alike. It joins more than belongs together, which makes "does not have the
    /// word" the surer.
    /// </summary>
    public const int KeyLength = 5;

    /// <summary>Whether it says something by itself.</summary>
    public bool IsContent => Key.Length > 0;

    /// <summary>Whether it is part of a name.</summary>
    public bool IsName => Tag == UniversalTag.PROPN;

    /// <summary>The word of a token.</summary>
    public static Word Of(Document document, Token token)
    {
        string lemma = document.Lemma(token).ToLowerInvariant();
        string form = document.Form(token).ToLowerInvariant();
        string key = IsFunction(token.Upos) || LeadLists.TellingNothing.Contains(lemma) ? "" : KeyOf(token.Upos == UniversalTag.PROPN ? form : lemma);
        Voice voice = document.VoiceAt(token.Span).Voice;
        if (key.Length == 0)
            return new(token.Span, "", 0, 0, token.Upos, voice);
        WordVectors news = WordVectors.Embedded;
        int known = news.Find(form) is >= 0 and int found ? found : news.Find(lemma);
        double rarity = known >= 0 ? Math.Min(MostRarity, news.RarityOf(known)) : MostRarity;
        double valence = token.Upos == UniversalTag.PROPN && voice != Voice.Headline ? 0 : VaderLexicon.Entry(VaderLexicon.Find(form)).Valence;
        return new(token.Span, key, rarity, valence, token.Upos, voice);
    }

    /// <summary>The key of a dictionary form in lower case: its letters and digits, of a long word the first five.</summary>
    public static string KeyOf(ReadOnlySpan<char> lemma)
    {
        Span<char> key = stackalloc char[KeyLength];
        int length = 0;
        foreach (char c in lemma)
        {
            if (length < KeyLength && char.IsLetterOrDigit(c))
                key[length++] = c;
        }
        return key[..length].ToString();
    }

    private static bool IsFunction(UniversalTag tag) => tag is UniversalTag.DET or UniversalTag.ADP or UniversalTag.AUX or UniversalTag.PRON
        or UniversalTag.CCONJ or UniversalTag.SCONJ or UniversalTag.PART or UniversalTag.PUNCT;
}
