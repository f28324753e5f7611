using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Reports.Content;

/// <summary>A word that carries tone, and how often.</summary>
/// <param name="Text">The word.</param>
/// <param name="Count">In how many places.</param>
internal readonly record struct CountedWord(string Text, int Count)
{
    /// <summary>"crisis", "crisis ×3".</summary>
    public override string ToString() => Count > 1 ? $"{Text} ×{Wording.Digits(Count)}" : Text;
}

/// <summary>The words that make sentences negative or positive: of a negative sentence those that pull it down, of a positive one those that lift it.</summary>
internal sealed record ToneWords(ImmutableArray<CountedWord> OwnDown, ImmutableArray<CountedWord> QuotedDown, ImmutableArray<CountedWord> OwnUp, ImmutableArray<CountedWord> QuotedUp)
{
    /// <summary>So many are listed of each; a page says how many more there are.</summary>
    public const int Most = 6;

    private const int LongestWord = 30;

    /// <summary>No words.</summary>
    public static ToneWords None { get; } = new([], [], [], []);

    /// <summary>The words of an outlet's scored sentences.</summary>
    public static ToneWords Of(IEnumerable<(ArticleView Article, SentenceSentiment Sentence)> scored)
    {
        (bool IsOwn, bool IsDown, ToneWord Word)[] words = [.. scored
            .Where(s => Tone.IsDown(s.Sentence.Sentiment.Compound) || Tone.IsUp(s.Sentence.Sentiment.Compound))
            .SelectMany(s => VaderCarriers.Of(s.Article.Document[s.Sentence.Span])
                .Where(word => word.Valence < 0 == Tone.IsDown(s.Sentence.Sentiment.Compound))
                .Select(word => (s.Sentence.Voice.IsOwn(), word.Valence < 0, word)))];
        ImmutableArray<CountedWord> Tally(bool own, bool down) =>
        [
            .. words.Where(w => w.IsOwn == own && w.IsDown == down)
                .GroupBy(w => Wording.Shorten(w.Word.Text, LongestWord), StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Max(w => Math.Abs(w.Word.Valence))).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new CountedWord(g.Key, g.Count())),
        ];
        return new(Tally(true, true), Tally(false, true), Tally(true, false), Tally(false, false));
    }

    /// <summary>The first of the words, and how many more there are.</summary>
    public static string List(ImmutableArray<CountedWord> words) =>
        string.Join(", ", words.Take(Most)) + (words.Length > Most ? $" and {Wording.Number(words.Length - Most)} more" : "");
}
