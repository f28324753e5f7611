using System.Collections.Immutable;

namespace Framing.Validation;

/// <summary>How many claims of a kind were made, and how many of them are right.</summary>
internal readonly record struct Claims(int Right, int Made)
{
    public static Claims operator +(Claims a, Claims b) => new(a.Right + b.Right, a.Made + b.Made);

    public static Claims Of(bool right) => new(right ? 1 : 0, 1);

    public override string ToString() => FormattableString.Invariant($"{Right} of {Made} ({(double)Right / Made:F3})");
}

/// <summary>
/// What a reader is told of points, against the labelled pairs: that all articles tell one (right if each sentence is labelled with at least
/// half of those of other articles), that one article alone leaves it out (right if none of its sentences is labelled with one of the
/// point's), that one article alone tells it (right if its sentence is labelled with none), and that an article perhaps tells it (how often a
/// sentence of it is labelled with one of the point's).
/// </summary>
internal readonly record struct TellingClaims(Claims All, Claims LeftOut, Claims Alone, Claims Perhaps)
{
    public static TellingClaims operator +(TellingClaims a, TellingClaims b) => new(a.All + b.All, a.LeftOut + b.LeftOut, a.Alone + b.Alone, a.Perhaps + b.Perhaps);

    public static TellingClaims Of(IEnumerable<StoryPoint> points, ImmutableArray<string> articles, HashSet<(string, string)> truth, Func<string, TextSpan, string> key)
    {
        ILookup<string, string> labelled = truth.SelectMany(p => ((string, string)[])[(p.Item1, p.Item2), (p.Item2, p.Item1)]).ToLookup(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
        TellingClaims sum = default;
        foreach (StoryPoint point in points)
        {
            Passage[] sure = [.. point.Passages.Where(p => p.IsSure)];
            HashSet<string> tell = [.. sure.Select(p => p.DocId)];
            string[] open = [.. point.Passages.Concat(point.MayTell).Select(p => p.DocId).Where(id => !tell.Contains(id)).Distinct()];
            string[] without = [.. articles.Where(id => !tell.Contains(id) && !open.Contains(id))];
            bool IsToldIn(string article) => sure.Any(p => labelled[key(p.DocId, p.Span)].Any(other => other.StartsWith(article + " ", StringComparison.Ordinal)));
            bool Belongs(Passage passage)
            {
                Passage[] others = [.. sure.Where(p => p.DocId != passage.DocId)];
                return 2 * others.Count(p => labelled[key(passage.DocId, passage.Span)].Contains(key(p.DocId, p.Span))) >= others.Length;
            }
            sum = open.Aggregate(sum, (all, article) => all with { Perhaps = all.Perhaps + Claims.Of(IsToldIn(article)) });
            if (tell.Count == articles.Length)
                sum = sum with { All = sum.All + Claims.Of(sure.All(Belongs)) };
            else if (tell.Count > 1 && tell.Count == articles.Length - 1 && without is [var out_])
                sum = sum with { LeftOut = sum.LeftOut + Claims.Of(!IsToldIn(out_)) };
            else if (tell.Count == 1 && without.Length == articles.Length - 1)
                sum = sum with { Alone = sum.Alone + Claims.Of(!without.Any(IsToldIn)) };
        }
        return sum;
    }

    public override string ToString() => $"told by all {All}, left out by one {LeftOut}, told by one alone {Alone} are right; perhaps told, and told {Perhaps}";
}
