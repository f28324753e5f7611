namespace Framing.Cli.Commands;

/// <summary>An annotator of the user's own, whose mistakes are told in a sentence.</summary>
/// <param name="annotator">The annotator.</param>
/// <param name="path">The assembly that it came from.</param>
internal sealed class GuardedAnnotator(IAnnotator annotator, string path) : IAnnotator
{
    /// <inheritdoc/>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document? made;
        try
        {
            made = annotator.Annotate(document);
        }
        catch (Exception e) when (e is not (InputException or OperationCanceledException))
        {
            throw new InputException($"--annotator {path}: it failed on the article '{document.Article.Id}': {e.GetType().Name}: {e.Message}");
        }
        if (made is null || !ReferenceEquals(made.Article, document.Article))
        {
            string given = made is null ? "nothing" : "another article";
            throw new InputException($"--annotator {path}: it gave {given} back for '{document.Article.Id}'; expected that one with layers.");
        }
        if ((made.Made & DocumentLayers.Words) is not (DocumentLayers.None or DocumentLayers.Words))
            throw new InputException($"--annotator {path}: it made {made.Made & DocumentLayers.Words} alone; one that makes tokens makes paragraphs and sentences too.");
        return made;
    }
}
