using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Framing.Ahead;

/// <summary>
/// Writes methods as a profile that the ahead-of-time compiler reads (<c>--mibc</c>): an assembly whose global method <c>AssemblyDictionary</c> names the
/// assembly that is compiled, and a method that names the methods.
/// </summary>
internal static class Profile
{
    public static void Write(IEnumerable<MethodBase> methods, string assembly, string path)
    {
        using ModuleDefinition module = ModuleDefinition.CreateModule("starts", new ModuleParameters { Kind = ModuleKind.Dll });
        ILProcessor names = Method(module, "Methods"), dictionary = Method(module, "AssemblyDictionary");
        foreach (MethodBase method in methods)
            Name(names, module.ImportReference(method));
        names.Emit(OpCodes.Ret);
        dictionary.Emit(OpCodes.Ldstr, assembly);
        Name(dictionary, names.Body.Method);
        dictionary.Emit(OpCodes.Ret);
        module.Write(path, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
    }

    private static ILProcessor Method(ModuleDefinition module, string name)
    {
        MethodDefinition method = new(name, Mono.Cecil.MethodAttributes.Public | Mono.Cecil.MethodAttributes.Static, module.TypeSystem.Void);
        module.Types.First(type => type.Name == "<Module>").Methods.Add(method);
        return method.Body.GetILProcessor();
    }

    private static void Name(ILProcessor body, MethodReference method)
    {
        body.Emit(OpCodes.Ldtoken, method);
        body.Emit(OpCodes.Pop);
    }
}
