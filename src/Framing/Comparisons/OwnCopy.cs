using System.Collections.Immutable;

namespace Framing.Comparisons;

/// <summary>The figures of own voice over the articles that an outlet wrote itself: it does not answer for the words of an agency.</summary>
internal static class OwnCopy
{
    /// <summary>The figures, in order of measure and group, with their places; none where nobody asks, or no article prints an agency's words.</summary>
    public static ImmutableArray<GroupMeasurement> Of(ArticleFrame frame, CompareOptions options)
    {
        ImmutableArray<Profile> own = [.. frame.Profiles.Where(profile => !profile.Document.Article.IsAgencyCopy)];
        if (options.Agency != AgencyCounting.Apart || own.IsEmpty || own.Length == frame.Profiles.Length)
            return [];
        ArticleFrame part = frame.Of(own);
        GroupFigures figures = new(part, new Resampling(part, options));
        return [.. MeasureRows.Collect(part).Where(rows => rows.Key["voice"] == "own").SelectMany(rows => figures.Of(rows))];
    }
}
