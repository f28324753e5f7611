namespace Framing.Tests.Promises;

/// <summary>What is public is what a user names: nouns, options, readers, writers, and the doors' interfaces.</summary>
public class PublicSurfaceTests
{
    /// <summary>Built-in parts that a user needs by name: a checker of lexicons is handed the annotator of words.</summary>
    private static readonly Type[] Named = [typeof(Framing.Annotation.TextAnnotator)];

    /// <summary>An analyzer has them all; that some are classes, and which, is its own affair.</summary>
    [Fact]
    public void Built_in_annotators_measures_and_readers_are_not_public() => Assert.Equal(
        Named,
        LibraryPackages.Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => type.IsClass && ((Type[])[typeof(IAnnotator), typeof(IMeasure), typeof(Framing.Corpora.IArticleReader)]).Any(door => door.IsAssignableFrom(type))));
}
